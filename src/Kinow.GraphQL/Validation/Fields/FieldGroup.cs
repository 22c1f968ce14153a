namespace Kinow.GraphQL.Validation.Fields;

/// <summary>The fields of a selection set that share a response name.</summary>
internal sealed class FieldGroup(string responseName)
{
    public string ResponseName => responseName;

    public List<FieldEntry> Fields { get; } = [];
}
