using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>
/// Checks documents against limits before they are validated: on the syntax tree alone, in time linear in its size, and
/// safe for documents that validation would refuse. Safe for concurrent use.
/// </summary>
internal sealed class DocumentLimitChecker(DocumentLimits limits)
{
    private readonly ImmutableArray<LimitCheck> checks =
    [
        new OperationLimit(limits.MaxOperations),
        new DepthLimit(limits.MaxDepth),
        new AliasLimit(limits.MaxAliases),
        new DirectiveLimit(limits.MaxDirectives),
        new RootFieldLimit(limits.MaxRootFields),
        limits.Introspection ? new IntrospectionFieldLimit(limits.MaxIntrospectionFields) : new IntrospectionDisabled(),
        new IntrospectionListLimit(limits.MaxIntrospectionListDepth),
    ];

    /// <summary>Finds the limits that a document exceeds.</summary>
    /// <returns>At most one error for each limit; empty when the document is within all of them.</returns>
    public ImmutableArray<LimitError> Check(DocumentNode document)
    {
        var outline = new DocumentOutline(document);
        ImmutableArray<LimitError>.Builder? errors = null;
        foreach (var check in checks)
        {
            if (check.Find(outline) is { } error) (errors ??= ImmutableArray.CreateBuilder<LimitError>()).Add(error);
        }

        return errors?.ToImmutable() ?? [];
    }
}
