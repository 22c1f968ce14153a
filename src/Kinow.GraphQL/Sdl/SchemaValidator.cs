using System.Collections.Immutable;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Sdl.Rules;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Checks type system definitions against the rules of specification section 3.</summary>
internal static class SchemaValidator
{
    /// <summary>Rules for the definitions as written. Type rules run only if these hold.</summary>
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

            if (!context.Errors.IsEmpty) return context.Errors;
        }

        // Values can only be checked against built types.
        var values = new SchemaRuleContext(index);
        schema = new SchemaAssembly(index, options).Assemble((message, node) => values.Report(message, node));
        AppliedArguments.Check(values, schema);
        return values.Errors;
    }
}
