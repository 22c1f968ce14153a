using System.Collections.Immutable;

using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Execution;

/// <summary>Parses a document.</summary>
internal sealed class DocumentPreparer(ExecutionServices services)
{
    private readonly ParserOptions parserOptions = new() { MaxTokens = services.Options.MaxTokens };

    /// <summary>Prepares a document.</summary>
    /// <param name="text">The document in UTF-8. It is kept.</param>
    public PreparedDocument Prepare(ReadOnlyMemory<byte> text)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text, parserOptions);
        }
        catch (GraphQLSyntaxException error)
        {
            var code = error.ErrorKind == SyntaxErrorKind.TooManyTokens ? ErrorCodes.TokenLimitExceeded : ErrorCodes.ParseFailed;
            return Refused(null, [new GraphQLError(error.Message, code) { Locations = [error.Location] }]);
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        return new(document, [], [.. operations.Select(o => new PreparedOperation(services, document, o))]);
    }

    private static PreparedDocument Refused(DocumentNode? document, ImmutableArray<GraphQLError> errors) => new(document, errors, []);
}
