using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Reads the JSON of variables by their types and tracks the path for error messages.</summary>
internal partial struct VariableReader
{
    private const int MostErrors = 50;
    private const int DeepestPath = 200;

    private VariableDefinitionNode node;
    private PathPart[]? path;
    private int depth;

    public List<InputError>? Errors { get; private set; }

    /// <summary>Whether the error limit is reached.</summary>
    public readonly bool IsAborted => Errors is { Count: > MostErrors };

    public void Start(VariableDefinitionNode variable)
    {
        node = variable;
        depth = 0;
    }

    /// <summary>The coerced value; meaningless once there are errors.</summary>
    public object? Read(JsonElement value, GraphQLType type)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (type.IsNonNull) AddInvalidValue("null", $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }

        return type.Nullable switch
        {
            ScalarType scalar => ReadScalar(value, scalar),
            EnumType enumType => ReadEnum(value, enumType),
            ListType list => ReadList(value, list.Item),
            InputObjectType input => ReadObject(value, input),
            _ => null,
        };
    }

    public void Add(string message, SyntaxNode at)
    {
        Errors ??= [];
        if (Errors.Count < MostErrors)
        {
            Errors.Add(new InputError(message, at));
        }
        else if (Errors.Count == MostErrors)
        {
            Errors.Add(new InputError("Too many errors processing variables, error limit reached. Execution aborted.", null));
        }
    }

    private object? ReadScalar(JsonElement value, ScalarType scalar)
    {
        try
        {
            return scalar.Coercion.ParseValue(value);
        }
        catch (InputCoercionException exception)
        {
            var own = BuiltInScalars.Find(scalar.Name) is not null;
            AddInvalidValue(JsonText.Of(value), own ? exception.Message : $"Expected type \"{scalar.Name}\". {exception.Message}");
            return null;
        }
    }

    private EnumValue? ReadEnum(JsonElement value, EnumType type)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var text = JsonText.Of(value);
            var question = Suggestions.DidYouMean(text, type.Values.Select(v => v.Name), "the enum value");
            AddInvalidValue(text, $"Enum \"{type.Name}\" cannot represent non-string value: {text}.{question}");
            return null;
        }

        foreach (var candidate in type.Values)
        {
            if (value.ValueEquals(candidate.NameUtf8)) return candidate;
        }

        var name = JsonText.Unquoted(value);
        var suggestion = Suggestions.DidYouMean(name, type.Values.Select(v => v.Name), "the enum value");
        AddInvalidValue(JsonText.Of(value), $"Value \"{name}\" does not exist in \"{type.Name}\" enum.{suggestion}");
        return null;
    }

    private object?[]? ReadList(JsonElement value, GraphQLType item)
    {
        if (value.ValueKind != JsonValueKind.Array) return new[] { Read(value, item) };
        var items = new object?[value.GetArrayLength()];
        var i = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (IsAborted || !Enter(new PathPart(null, i))) return null;
            items[i++] = Read(element, item);
            depth--;
        }

        return items;
    }

    private void AddInvalidValue(string value, string problem)
    {
        var name = node.Variable.Name.Value;
        var place = depth == 0 ? string.Empty : $" at \"{name}{string.Concat(path!.Take(depth))}\"";
        Add($"Variable \"${name}\" got invalid value {value}{place}; {problem}", node);
    }

    private bool Enter(PathPart part)
    {
        path ??= new PathPart[8];
        if (depth == DeepestPath)
        {
            AddInvalidValue("beyond the deepest level", "The value is nested too deeply.");
            return false;
        }

        if (depth == path.Length) Array.Resize(ref path, depth * 2);
        path[depth++] = part;
        return true;
    }
}
