using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.PersistedOperations;

/// <summary>
/// Reads manifests of registered operations, as tools write them when an app is built: Apollo's in a format of their own, those of Relay
/// and urql as an object of ids and texts.
/// </summary>
public static class ManifestReader
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    /// <summary>Reads a manifest of either format.</summary>
    /// <param name="json">The manifest in UTF-8.</param>
    /// <param name="source">What it is called in messages.</param>
    /// <exception cref="InvalidDataException">It is no manifest, or has an operation that is no GraphQL document.</exception>
    public static IReadOnlyList<ManifestOperation> Read(ReadOnlyMemory<byte> json, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new InvalidDataException($"{source} must be a JSON object.");
            return root.TryGetProperty("format", out var format) && root.TryGetProperty("operations", out var operations)
                ? ReadApollo(root, format, operations, source)
                : ReadRelay(root, source);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{source} is not valid JSON: {error.Message}", error);
        }
    }

    private static List<ManifestOperation> ReadApollo(JsonElement root, JsonElement format, JsonElement operations, string source)
    {
        if (format.ValueKind != JsonValueKind.String || !format.ValueEquals(ApolloFormat)
            || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetDouble() != 1
            || operations.ValueKind != JsonValueKind.Array)
        {
            throw new InvalidDataException($"{source} must be of format {ApolloFormat}, version 1.");
        }

        return [.. operations.EnumerateArray().Select(o => Create(TextOf(o, "id", source), TextOf(o, "body", source), source))];
    }

    private static List<ManifestOperation> ReadRelay(JsonElement root, string source) =>
        [.. root.EnumerateObject().Select(p => p.Value.ValueKind == JsonValueKind.String
            ? Create(p.Name, p.Value.GetString()!, source)
            : throw new InvalidDataException($"{source} must have a text for \"{p.Name}\"."))];

    private static string TextOf(JsonElement operation, string member, string source) =>
        operation.ValueKind == JsonValueKind.Object && operation.TryGetProperty(member, out var value)
            && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new InvalidDataException($"{source} has an operation without \"{member}\".");

    // The name in the manifest may be wrong; the one in the document cannot.
    private static ManifestOperation Create(string id, string text, string source)
    {
        try
        {
            var operations = Parser.Parse(text).Definitions.OfType<OperationDefinitionNode>().ToList();
            return operations.Count == 1
                ? new(id, operations[0].Name?.Value, text)
                : throw new InvalidDataException($"{source} must have one operation as \"{id}\", not {operations.Count}.");
        }
        catch (GraphQLSyntaxException error)
        {
            throw new InvalidDataException($"{source} has no GraphQL document as \"{id}\": {error.Message}", error);
        }
    }
}
