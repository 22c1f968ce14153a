using System.Text;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Sdl.Rules;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>A draft of a schema: a whole one, or something on top of the contract.</summary>
/// <param name="Schema">What it describes.</param>
/// <param name="IsWhole">Whether it is a whole one.</param>
internal sealed record DraftSchema(Schema Schema, bool IsWhole)
{
    /// <summary>Reads a draft.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contract">The contract, with all that stands in it.</param>
    /// <exception cref="DraftException">It cannot be read, or breaks a rule.</exception>
    public static DraftSchema Read(string file, Schema contract)
    {
        try
        {
            return Parse(File.ReadAllBytes(file), file, contract);
        }
        catch (Exception away) when (away is IOException or UnauthorizedAccessException)
        {
            throw new DraftException($"{file} cannot be read: {away.Message} Name a file with type definitions in GraphQL.");
        }
    }

    /// <summary>Builds a draft from its text.</summary>
    /// <param name="file">What it is called in messages.</param>
    /// <exception cref="DraftException">It breaks a rule; the message has line and column.</exception>
    public static DraftSchema Parse(ReadOnlyMemory<byte> text, string file, Schema contract)
    {
        try
        {
            var draft = Parser.Parse(text);
            var isWhole = draft.Definitions.Any(IsRoot);
            var documents = new List<DocumentNode>();
            if (!isWhole) documents.Add(Parser.Parse(SchemaPrinter.Print(contract, appliedDirectives: true)));
            documents.Add(draft);
            if (!draft.Definitions.OfType<DirectiveDefinitionNode>().Any(static own => own.Name.Value == DraftDirective.Name))
                documents.Add(Parser.Parse(DraftDirective.Definition));
            var options = isWhole ? SchemaOptions.Default : new SchemaOptions { Scalars = ScalarsOf(contract) };
            return new(SchemaBuilder.Build(documents, options), isWhole);
        }
        catch (GraphQLSyntaxException wrong)
        {
            throw new DraftException($"{file}:{wrong.Location.Line}:{wrong.Location.Column}: {OneLine(wrong.Message)}");
        }
        catch (SchemaException wrong)
        {
            throw new DraftException(Describe(file, text, wrong.Errors[0], wrong.Errors.Length));
        }
    }

    // An extension of a root is none: the contract has the roots.
    private static bool IsRoot(DefinitionNode definition) =>
        definition is SchemaDefinitionNode or ObjectTypeDefinitionNode { Name.Value: "Query" };

    private static Dictionary<string, ScalarCoercion> ScalarsOf(Schema contract) =>
        contract.Types.OfType<ScalarType>()
            .ToDictionary(static scalar => scalar.Name, static scalar => scalar.Coercion, StringComparer.Ordinal);

    // Of several places, the one in the draft tells what to change.
    private static string Describe(string file, ReadOnlyMemory<byte> text, SchemaError error, int count)
    {
        var own = error.Places.Where(place => place.Document.Source.Text.Equals(text)).Select(static place => place.Location).ToArray();
        var at = own.Length > 0 ? $":{own[^1].Line}:{own[^1].Column}" : "";
        return $"{file}{at}: {OneLine(error.Message)}{(count > 1 ? $" ({count - 1} more)" : "")}";
    }

    private static string OneLine(string message) =>
        new StringBuilder(message).Replace("\r", "").Replace('\n', ' ').ToString();
}
