using System.Globalization;
using Kinow.ClientApi.Local.Seeding;
using Kinow.GraphQL;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>
/// Answers fields that nobody has resolved yet. A value follows from the object that it is read from, the field and its arguments; an
/// object
/// from its type and id, so that it is the same wherever it is met.
/// </summary>
internal sealed class DraftResolver(DraftTypes types, DraftState state, ulong seed)
{
    private const int UsualSize = 5;
    private const int MostItems = 60;

    private readonly DraftLeaf leaves = new(types);

    /// <summary>The value of a field.</summary>
    /// <param name="site">Scheme and host, for addresses of pictures.</param>
    public object? Resolve(DraftSource source, OutputField field, InputValues? arguments, string site)
    {
        var node = source as DraftNode;
        if (node is { Id: { } id } && field.Name == "id") return IdOf(field, id);
        if (Known(source, field) is { } known) return Shape(known, field, source);
        if (node?.Page?.Tell(field.Name) is { } told && field.Type.Named.IsLeaf) return told;
        if (node?.Index is { } index && field.Name == "cursor") return DraftPage.CursorOf(index);
        var key = $"{source.Key}.{field.Name}{DraftArguments.KeyOf(arguments)}";
        return (field.Type.Named, field.Type.Nullable) switch
        {
            (CompositeType type, ListType) => List(type, source, field, arguments, key),
            (CompositeType type, _) => One(type, source, field, arguments, key),
            (_, ListType list) => Leaves(list, field, key, source.Key, site),
            _ => leaves.Make(field, Seeded(key), source.Key, site),
        };
    }

    /// <summary>An object by its id; null for one that was deleted.</summary>
    public DraftNode? Find(CompositeType type, string id)
    {
        var concrete = types.TypeOf(type, id);
        var key = $"{concrete.Name}:{id}";
        return state.IsDeleted(key) ? null : new DraftNode(concrete.Name, key) { Id = id };
    }

    private DraftValue? Known(DraftSource source, OutputField field)
    {
        if (source is DraftNode node && node.Given.TryGetValue(field.Name, out var given) && Fits(given, field)) return given;
        return state.Of(source.Key).TryGetValue(field.Name, out var changed) && Fits(changed, field) ? changed : null;
    }

    private static bool Fits(in DraftValue value, OutputField field) =>
        value.Type is null || value.Type == field.Type.Named || (value.Type is InputObjectType && field.Type.Named is CompositeType);

    private object? Shape(in DraftValue value, OutputField field, DraftSource source)
    {
        var (raw, name) = (value.Value, field.Name);
        return raw switch
        {
            null => null,
            EnumValue named => named.Name,
            InputValues input => Object(input, $"{source.Key}.{name}"),
            object?[] items => items.Select((item, i) => item switch
            {
                InputValues input => Object(input, string.Create(CultureInfo.InvariantCulture, $"{source.Key}.{name}/{i}")),
                EnumValue named => named.Name,
                _ => item,
            }).ToArray(),
            _ => raw,
        };

        DraftNode Object(InputValues input, string key) =>
            new(types.Possible((CompositeType)field.Type.Named)[0].Name, key) { Given = DraftArguments.Of(input) };
    }

    private object? One(CompositeType type, DraftSource source, OutputField field, InputValues? arguments, string key)
    {
        if (DraftArguments.IdFrom(arguments, type) is { } id && HasId(type)) return Found(field, Find(type, id));
        if (Known(source, field.Name + "Id") is { } reference && HasId(type)) return Found(field, Find(type, reference));
        if (source is DraftNode { Index: { } index, ListKey: var list } && field.Name == "node") return Item(type, list, index);
        if (DraftTypes.ItemsOf(type) is not null)
        {
            var page = DraftPage.Of(arguments, TotalOf(field, key, type), DraftDirective.SizeOf(field) ?? UsualSize);
            return new DraftNode(types.Possible(type)[0].Name, key) { Page = page, IsGlobal = source.IsGlobal };
        }

        var concrete = Choose(type, key);
        if (DraftTypes.IdOf(concrete) is not null)
        {
            var number = 1 + new SeededRandom(Seeded(key)).Below(DraftTypes.Pool);
            return Found(field, Echoing(Find(concrete, DraftTypes.IdText(concrete, number)), arguments));
        }

        var inherited = (source as DraftNode)?.Page;
        return new DraftNode(concrete.Name, key) { IsGlobal = source.IsGlobal, Page = inherited };
    }

    // What was looked up by a slug has that slug.
    private static DraftNode? Echoing(DraftNode? node, InputValues? arguments) => node is null || arguments is null
        ? node
        : new DraftNode(node.TypeName, node.Key) { Id = node.Id, Given = DraftArguments.Flatten(arguments).Remove("id") };

    private static object? Found(OutputField field, DraftNode? node) => node is null && field.Type.IsNonNull
        ? new GraphQLException("There is nothing with this id: it was deleted.", ErrorCodes.BadUserInput)
        : node;

    private DraftNode?[] List(
        CompositeType type, DraftSource source, OutputField field, InputValues? arguments, string key)
    {
        if (DraftArguments.IdsFrom(arguments) is { } ids && HasId(type)) return [.. ids.Select(id => Find(type, id))];
        var isPage = IsPage(source, field);
        var listKey = isPage ? source.Key : key;
        var page = isPage ? ((DraftNode)source).Page! : DraftPage.Of(arguments, TotalOf(field, key, type), SizeOf(field, arguments, key));
        var edges = type is ObjectType && DraftTypes.IsEdge(type);
        var created = source.IsGlobal && !edges ? CreatedOf(type) : [];
        var items = new List<DraftNode?>(page.Count);
        for (var i = page.Offset; i < page.Offset + page.Count; i++)
        {
            items.Add(edges
                ? new DraftNode(type.Name, string.Create(CultureInfo.InvariantCulture, $"{listKey}/{i}"))
                {
                    Index = i,
                    ListKey = listKey,
                    IsGlobal = source.IsGlobal
                }
                : i < created.Length ? created[i]
                : Item(type, listKey, i - created.Length));
        }

        // A deleted object leaves the lists that it stood in.
        return [.. items.Where(static one => one is not null)];
    }

    private bool IsPage(DraftSource source, OutputField field) =>
        source is DraftNode { Page: not null } && DraftTypes.ItemsOf((CompositeType)types.Schema.FindType(source.TypeName)!) == field;

    private DraftNode[] CreatedOf(CompositeType type) =>
        [.. types.Possible(type).SelectMany(one => state.CreatedOf(one.Name).Select(id => Find(one, id))).OfType<DraftNode>()];

    // Each item of a list has another number, and the same one each time.
    private DraftNode? Item(CompositeType type, string listKey, int index)
    {
        var itemKey = string.Create(CultureInfo.InvariantCulture, $"{listKey}/{index}");
        var concrete = Choose(type, itemKey);
        if (DraftTypes.IdOf(concrete) is null) return new DraftNode(concrete.Name, itemKey);
        var random = new SeededRandom(Seeded(listKey));
        var (start, step) = (random.Below(DraftTypes.Pool), 1 + random.Below(DraftTypes.Pool - 1));
        return Find(concrete, DraftTypes.IdText(concrete, 1 + ((start + (index * step)) % DraftTypes.Pool)));
    }

    private ObjectType Choose(CompositeType type, string key)
    {
        var possible = types.Possible(type);
        return possible.Length == 1 ? possible[0] : possible[new SeededRandom(Seeded(key)).Below(possible.Length)];
    }

    // What was created counts too.
    private int TotalOf(OutputField field, string key, CompositeType type)
    {
        var items = DraftTypes.ItemsOf(type)?.Type.Named as CompositeType ?? type;
        var made = field.Parent == types.Schema.QueryType ? types.Possible(items).Sum(one => state.CreatedOf(one.Name).Count) : 0;
        return made + (DraftDirective.SizeOf(field) ?? 12 + new SeededRandom(Seeded(key) + "#").Below(MostItems - 12));
    }

    private int SizeOf(OutputField field, InputValues? arguments, string key) =>
        DraftDirective.SizeOf(field)
        ?? (arguments?.Definitions.Any(static argument => DraftPage.IsWindow(argument.Name)) == true
            ? UsualSize
            : 3 + new SeededRandom(Seeded(key)).Below(UsualSize));

    private object?[] Leaves(ListType list, OutputField field, string key, string source, string site)
    {
        var count = DraftDirective.SizeOf(field) ?? 1 + new SeededRandom(Seeded(key)).Below(4);
        return
        [
            .. Enumerable.Range(0, count).Select(i => Leaf(list.Item, string.Create(CultureInfo.InvariantCulture, $"{key}/{i}")))
                .Distinct(),
        ];

        object? Leaf(GraphQLType item, string itemKey) => item.Nullable is ListType inner
            ? Leaves(inner, field, itemKey, source, site)
            : leaves.Make(field, Seeded(itemKey), source, site);
    }

    private string? Known(DraftSource source, string name) => state.Of(source.Key).TryGetValue(name, out var value) && value.Value is { } id
        ? DraftArguments.Text(id)
        : null;

    private bool HasId(CompositeType type) => types.Possible(type).Any(static one => DraftTypes.IdOf(one) is not null);

    private static object IdOf(OutputField field, string id) => field.Type.Named.Name switch
    {
        "Int" when int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        "Float" when double.TryParse(id, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => id,
    };

    private string Seeded(string key) => string.Create(CultureInfo.InvariantCulture, $"{seed}/{key}");
}
