namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>What a step of a change of aliases does.</summary>
internal enum AliasActionKind
{
    /// <summary>Lets an alias lead to an index too.</summary>
    Add,

    /// <summary>Lets an alias no longer lead to an index.</summary>
    Remove,

    /// <summary>Removes an index with all its documents.</summary>
    RemoveIndex,
}
