namespace Kinow.GraphQL.Validation.Fields;

/// <summary>
/// What a selection set selects itself: its fields, those of its inline fragments, and the names of the fragments that it spreads.
/// </summary>
internal sealed class FieldSet(int id)
{
    private readonly Dictionary<string, FieldGroup> groupsByName = new(StringComparer.Ordinal);

    /// <summary>A number that no other set of the document has.</summary>
    public int Id => id;

    /// <summary>The groups in document order.</summary>
    public List<FieldGroup> Groups { get; } = [];

    /// <summary>The fragments that are spread, each once, in document order.</summary>
    public List<string> Fragments { get; } = [];

    public FieldGroup? Find(string responseName) => groupsByName.GetValueOrDefault(responseName);

    public void Add(FieldEntry entry)
    {
        var name = entry.Node.ResponseName;
        if (!groupsByName.TryGetValue(name, out var group))
        {
            groupsByName[name] = group = new FieldGroup(name);
            Groups.Add(group);
        }

        group.Fields.Add(entry);
    }
}
