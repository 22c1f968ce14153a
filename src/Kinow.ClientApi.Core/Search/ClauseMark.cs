namespace Kinow.ClientApi.Core.Search;

/// <summary>The operator before a clause.</summary>
internal enum ClauseMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A plus.</summary>
    Must,

    /// <summary>A minus, an exclamation mark, or NOT.</summary>
    MustNot,
}
