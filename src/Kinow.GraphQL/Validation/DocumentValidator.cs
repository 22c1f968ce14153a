using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation;

/// <summary>Checks documents against a schema with every rule of the GraphQL specification, section 5. Safe for concurrent use.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> when not given.</param>
public sealed class DocumentValidator(Schema schema, ValidationOptions? options = null)
{
    private readonly ValidationOptions options = options ?? ValidationOptions.Default;
    private readonly MetaFields metaFields = new(schema);
    private readonly DirectiveShapes directives = new(schema);

    /// <summary>Finds what is wrong with a document.</summary>
    /// <returns>The errors in the order of the document; empty when it is valid.</returns>
    public ImmutableArray<ValidationError> Validate(DocumentNode document)
    {
        var listeners = new RuleListeners();
        var context = new ValidationContext(
            schema, document, metaFields, directives.With(document), listeners, options.MaxErrors, options.Suggestions);
        foreach (var rule in SpecifiedRules.Create(context))
        {
            rule.Subscribe(listeners);
        }

        new DocumentTraversal(context.Types, listeners).Visit(document);
        return context.Errors;
    }
}
