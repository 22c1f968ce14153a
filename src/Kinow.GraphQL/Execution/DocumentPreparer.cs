using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Execution;

/// <summary>Parses, measures and validates a document: cheap checks first, each stage only when the one before found nothing.</summary>
internal sealed class DocumentPreparer(ExecutionServices services)
{
    // Suggestions reveal names of the schema, so they are off where introspection is.
    private readonly DocumentValidator validator =
        new(services.Schema, ValidationOptions.Default with { Suggestions = services.Options.Limits.Introspection });

    private readonly DocumentLimitChecker limits = new(services.Options.Limits);
    private readonly ParserOptions parserOptions = new() { MaxTokens = services.Options.Limits.MaxTokens };

    public PreparedDocument Prepare(ReadOnlyMemory<byte> text)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text, parserOptions);
        }
        catch (GraphQLSyntaxException error)
        {
            var code = error.ErrorKind switch
            {
                SyntaxErrorKind.TooManyTokens => ErrorCodes.TokenLimitExceeded,
                SyntaxErrorKind.TooDeep => ErrorCodes.DepthLimitExceeded,
                _ => ErrorCodes.ParseFailed,
            };
            return Invalid(null, [new GraphQLError(error.Message, code) { Locations = [error.Location] }]);
        }

        var exceeded = limits.Check(document);
        if (!exceeded.IsEmpty)
        {
            return Invalid(document, [.. exceeded.Select(e => new GraphQLError(e.Message, e.Code) { Locations = [e.Location] })]);
        }

        var invalid = validator.Validate(document);
        if (!invalid.IsEmpty)
        {
            return Invalid(
                document, [.. invalid.Select(e => new GraphQLError(e.Message, ErrorCodes.ValidationFailed) { Locations = e.Locations })]);
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        return new(document, [], [.. operations.Select(o => new PreparedOperation(services, document, o))]);
    }

    private static PreparedDocument Invalid(DocumentNode? document, ImmutableArray<GraphQLError> errors) => new(document, errors, []);
}
