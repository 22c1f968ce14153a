using System.Collections.Immutable;
using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Does what mutations say by their names: creates, changes, deletes. What was created is read by its id.</summary>
internal sealed class DraftMutations(DraftTypes types, DraftState state, DraftResolver resolver)
{
    private static readonly string[] Creating = ["create", "add", "new", "insert", "register", "post", "submit", "upload", "start", "open"];
    private static readonly string[] Deleting = ["delete", "remove", "destroy", "erase"];

    /// <summary>Runs a mutation.</summary>
    /// <param name="root">The root object.</param>
    /// <param name="site">Scheme and host, for addresses of pictures.</param>
    public object? Run(DraftSource root, OutputField field, InputValues? arguments, string site)
    {
        var verb = DraftName.Words(field.Name)[0];
        var said = DraftArguments.Flatten(arguments);
        var subject = SubjectOf(field);
        var node = subject is null ? null : Act(verb, subject, IdOf(arguments, subject), said);
        return Answer(root, field, arguments, node, site);
    }

    private DraftNode? Act(string verb, CompositeType subject, string? id, ImmutableDictionary<string, DraftValue> said)
    {
        if (Creating.Contains(verb) || id is null) return Deleting.Contains(verb) ? null : Create(subject, id, said);
        var node = resolver.Find(subject, id);
        if (node is null) return null;
        if (Deleting.Contains(verb)) state.Delete(node.Key);
        else state.Change(node.Key, said.Remove("id"));
        return node;
    }

    // An id that the caller chose is kept, unless it names what the new object belongs to.
    private DraftNode? Create(CompositeType subject, string? id, ImmutableDictionary<string, DraftValue> said)
    {
        var type = types.Possible(subject)[0];
        if (DraftTypes.IdOf(type) is null) return null;
        var own = said.ContainsKey("id") && id is not null ? id : DraftTypes.IdText(type, state.NextNumber());
        state.Change($"{type.Name}:{own}", said.Remove("id"));
        state.Create(type.Name, own);
        return resolver.Find(type, own);
    }

    private object? Answer(DraftSource root, OutputField field, InputValues? arguments, DraftNode? node, string site) =>
        field.Type.Named switch
        {
            CompositeType type when node is not null && types.Possible(type).Any(one => one.Name == node.TypeName) =>
                field.Type.Nullable is ListType ? new[] { node } : node,
            CompositeType type when DraftTypes.IdOf(type) is null => new DraftNode(
                types.Possible(type)[0].Name, $"{root.Key}.{field.Name}{DraftArguments.KeyOf(arguments)}")
            { Given = PayloadOf(type, node) },
            { Name: "Boolean" } => true,
            { Name: "ID" } or { Name: "String" or "Int" } when node?.Id is { } id =>
                field.Type.Named.Name == "Int" && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number : id,
            _ => resolver.Resolve(root, field, arguments, site),
        };

    private ImmutableDictionary<string, DraftValue> PayloadOf(CompositeType payload, DraftNode? node)
    {
        var given = ImmutableDictionary<string, DraftValue>.Empty;
        foreach (var member in types.Possible(payload)[0].Fields)
        {
            if (node is not null && member.Type.Nullable is not ListType && member.Type.Named is CompositeType type
                && types.Possible(type).Any(one => one.Name == node.TypeName))
                given = given.SetItem(member.Name, new(node, null));
            else if (DraftName.Words(member.Name)[^1] is "errors" or "error" && member.Type is not NonNullType { Nullable: not ListType })
                given = given.SetItem(member.Name, new(member.Type.Nullable is ListType ? Array.Empty<object?>() : null, null));
        }

        return given;
    }

    // What the mutation is about: what it gives, what its payload has, or what it is called by.
    private CompositeType? SubjectOf(OutputField field)
    {
        var words = DraftName.Words(field.Name);
        if (types.Named(string.Concat(words.Skip(1))) is { } named) return named;
        if (field.Type.Named is not CompositeType type) return null;
        if (types.Possible(type).Any(static one => DraftTypes.IdOf(one) is not null)) return type;
        return types.Possible(type)[0].Fields.Select(static member => member.Type.Named).OfType<CompositeType>()
            .FirstOrDefault(static member => DraftTypes.IdOf(member) is not null);
    }

    private static string? IdOf(InputValues? arguments, CompositeType subject) =>
        DraftArguments.IdFrom(arguments, subject)
        ?? (arguments is null ? null : arguments.Definitions.Select(definition => arguments[definition.Index]).OfType<InputValues>()
            .Select(static input => input["id"]).OfType<object>().Select(DraftArguments.Text).FirstOrDefault());
}
