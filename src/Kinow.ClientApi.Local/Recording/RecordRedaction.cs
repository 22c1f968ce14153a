using System.Text.Json.Nodes;
using Kinow.ClientApi.Local.Drafts;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>
/// Takes tokens and personal data out of answers. What the contract keeps from shared caches is for one person, so are its texts, dates
/// and ids; and
/// whatever else is called like a secret or like something of a person.
/// </summary>
internal static class RecordRedaction
{
    private const string Removed = "recorded";

    private static readonly string[] Personal =
    [
        "token", "secret", "password", "pin", "email", "mail", "phone", "mobile", "address", "birthday", "birthdate", "firstname",
            "lastname", "surname",
        "signature", "fingerprint", "ip",
    ];

    /// <summary>Takes out what an answer to an operation should not keep.</summary>
    public static void Apply(JsonObject answer, OperationPlan plan)
    {
        if (answer["data"] is JsonObject data) Apply(data, [plan.Root]);
        if (answer["errors"] is not JsonArray errors) return;
        foreach (var error in errors.OfType<JsonObject>())
        {
            var extensions = error["extensions"] as JsonObject;
            extensions?.Remove("correlationId");

            // It may repeat what the caller said.
            if (plan.Operation.Operation == OperationKind.Mutation) error["message"] = extensions?["code"]?.GetValue<string>() ?? Removed;
        }
    }

    // Of an interface, whatever any possible type says holds: the answer need not tell which one it is.
    private static void Apply(JsonObject value, IReadOnlyList<SelectionPlan> selections)
    {
        foreach (var (name, member) in value.ToArray())
        {
            var fields = selections.SelectMany(static selection => selection.Fields)
                .Where(field => field.ResponseName == name && field.Index >= 0).ToArray();
            if (member is null || fields.Length == 0) continue;
            value[name] = fields[0].Field.Type.Named is CompositeType
                ? Below(member, [.. fields.SelectMany(static field => field.Selections)])
                : fields.Any(static field => IsPersonal(field.Field)) ? Without(member, fields[0].Field) : member.DeepClone();
        }
    }

    private static JsonNode? Below(JsonNode? value, IReadOnlyList<SelectionPlan> selections)
    {
        switch (value?.DeepClone())
        {
            case JsonObject one:
                Apply(one, selections);
                return one;
            case JsonArray many:
                return new JsonArray([.. many.Select(item => Below(item, selections))]);
            default:
                return null;
        }
    }

    private static JsonNode? Without(JsonNode? value, OutputField field) => value switch
    {
        null => null,
        JsonArray many => new JsonArray([.. many.Select(item => Without(item, field))]),
        JsonValue text when text.TryGetValue<string>(out var said) => Instead(said, field),
        _ => value.DeepClone(),
    };

    private static string Instead(string said, OutputField field) => field.Type.Named.Name switch
    {
        "Date" => "1970-01-01",
        "DateTime" => said,
        _ when field.Name.Contains("mail", StringComparison.OrdinalIgnoreCase) => "viewer@example.com",
        _ when said.StartsWith("http", StringComparison.Ordinal) => "https://recorded.example/",
        _ => Removed,
    };

    private static bool IsPersonal(OutputField field) =>
        field.Type.Named is ScalarType and not { Name: "Int" or "Float" or "Boolean" }
        && (IsPrivate(field.Directives) || IsPrivate(field.Parent.Directives)
            || DraftName.Words(field.Name).Any(Personal.Contains)
            || Personal.Contains(field.Name.ToLowerInvariant()));

    private static bool IsPrivate(IEnumerable<DirectiveNode> directives) => directives.Any(static directive =>
        directive.Name.Value == "cacheControl"
        && directive.Arguments.Any(static argument => argument is { Name.Value: "scope", Value: EnumValueNode { Value: "PRIVATE" } }));
}
