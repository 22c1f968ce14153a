namespace Kinow.ClientApi.Search.Gateway;

/// <summary>When searches see a write. Reads by id see it at once in any case.</summary>
internal enum RefreshPolicy
{
    /// <summary>After the next refresh of the index, which the writer does not wait for.</summary>
    Later,

    /// <summary>After the next refresh of the index, which the writer waits for.</summary>
    Wait,

    /// <summary>At once, at the price of a refresh.</summary>
    Now,
}
