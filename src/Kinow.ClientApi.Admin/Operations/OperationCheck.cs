using System.Globalization;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation;

namespace Kinow.ClientApi.Admin.Operations;

/// <summary>Finds what of operations a schema does not have.</summary>
internal sealed class OperationCheck
{
    private const string Contract = "schema.graphql";

    private readonly DocumentValidator validator;

    private OperationCheck(Schema schema) => validator = new(schema);

    /// <summary>Checks against the contract of this build.</summary>
    public static OperationCheck OfContract()
    {
        using var stream = typeof(OperationCheck).Assembly.GetManifestResourceStream(Contract)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new(SchemaBuilder.Build(copy.ToArray()));
    }

    /// <summary>Checks against a schema of a file.</summary>
    /// <exception cref="AdminException">It is none.</exception>
    public static async Task<OperationCheck> OfFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return new(SchemaBuilder.Build(await InputFile.ReadAsync(path, cancellationToken)));
        }
        catch (GraphQLSyntaxException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"{path}, {Text(wrong.Location)}: {wrong.Message}");
        }
        catch (SchemaException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"{path} is no schema: {wrong.Message}");
        }
    }

    /// <summary>What is wrong with an operation, each with its line; nothing when the schema has all that it asks for.</summary>
    public IEnumerable<string> Find(string text)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text);
        }
        catch (GraphQLSyntaxException wrong)
        {
            return [$"{Text(wrong.Location)}: {wrong.Message}"];
        }

        return validator.Validate(document).Select(static error =>
            error.Locations.IsEmpty ? error.Message : $"{Text(error.Locations[0])}: {error.Message}");
    }

    /// <summary>The name of an operation; its key where it has none.</summary>
    public static string NameOf(string key, string text) =>
        Parser.Parse(text).Definitions.OfType<OperationDefinitionNode>().FirstOrDefault()?.Name?.Value ?? key;

    private static string Text(SourceLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"line {location.Line}, column {location.Column}");
}
