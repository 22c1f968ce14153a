using System.Collections.Immutable;

using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types.Rules;

namespace Kinow.GraphQL.Types;

/// <summary>Checks type system definitions against the rules of specification section 3.</summary>
public static class SchemaValidator
{
    /// <summary>Rules for the text of the definitions. While one is broken, the others make no sense.</summary>
    private static readonly ImmutableArray<SchemaRule> DefinitionRules =
    [
        new LoneSchemaDefinition(),
        new UniqueOperationTypes(),
        new UniqueTypeNames(),
        new UniqueEnumValueNames(),
        new UniqueFieldDefinitionNames(),
        new UniqueArgumentDefinitionNames(),
        new UniqueDirectiveNames(),
        new KnownTypeNames(),
        new KnownDirectives(),
        new UniqueDirectivesPerLocation(),
        new PossibleTypeExtensions(),
        new KnownArgumentNamesOnDirectives(),
        new UniqueArgumentNames(),
        new UniqueInputFieldNames(),
        new ProvidedRequiredArgumentsOnDirectives(),
    ];

    /// <summary>Rules for the types that the definitions describe.</summary>
    private static readonly ImmutableArray<SchemaRule> TypeRules =
    [
        new RootTypes(),
        new ReservedNames(),
        new NonEmptyTypes(),
        new InputAndOutputTypes(),
        new ImplementedInterfaces(),
        new ImplementedFields(),
        new UnionMembers(),
        new OneOfFields(),
        new InputObjectCycles(),
        new DeprecatedInputs(),
        new DirectiveCycles(),
    ];

    /// <summary>Checks documents as if they were one.</summary>
    /// <param name="documents">Type system definitions and extensions; operations and fragments are ignored.</param>
    /// <param name="options">How the schema would be built; scalars judge the default values.</param>
    /// <returns>What is wrong; empty when the definitions make a valid schema.</returns>
    public static ImmutableArray<SchemaError> Validate(IEnumerable<DocumentNode> documents, SchemaOptions? options = null)
    {
        var index = new DefinitionIndex([.. documents]);
        return TryAssemble(index, options ?? SchemaOptions.Default, out _);
    }

    /// <summary>Checks the definitions and, when they are valid, makes the schema.</summary>
    internal static ImmutableArray<SchemaError> TryAssemble(DefinitionIndex index, SchemaOptions options, out Schema? schema)
    {
        schema = null;
        foreach (var rules in new[] { DefinitionRules, TypeRules })
        {
            var context = new SchemaRuleContext(index);
            foreach (var rule in rules)
            {
                rule.Check(context);
            }

            if (!context.Errors.IsEmpty)
            {
                return context.Errors;
            }
        }

        // Values can only be judged by the types they are for.
        var values = new SchemaRuleContext(index);
        schema = new SchemaAssembly(index, options).Assemble((message, node) => values.Report(message, node));
        AppliedArguments.Check(values, schema);
        return values.Errors;
    }
}
