namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>One step of a change of aliases.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Index">With which index.</param>
/// <param name="Alias">With which alias; empty for <see cref="AliasActionKind.RemoveIndex"/>.</param>
internal readonly record struct AliasAction(AliasActionKind Kind, string Index, string Alias)
{
    /// <summary>Lets an alias lead to an index too.</summary>
    public static AliasAction Add(string index, string alias) => new(AliasActionKind.Add, index, alias);

    /// <summary>Lets an alias no longer lead to an index.</summary>
    public static AliasAction Remove(string index, string alias) => new(AliasActionKind.Remove, index, alias);

    /// <summary>Removes an index with all its documents.</summary>
    public static AliasAction RemoveIndex(string index) => new(AliasActionKind.RemoveIndex, index, "");
}
