namespace Kinow.ClientApi.Search.Documents;

/// <summary>What a stored document says.</summary>
public enum DocumentState
{
    /// <summary>It holds an aggregate.</summary>
    Present,

    /// <summary>The aggregate is gone.</summary>
    Deleted,

    /// <summary>It was written by other code; only the database knows.</summary>
    Outdated,
}
