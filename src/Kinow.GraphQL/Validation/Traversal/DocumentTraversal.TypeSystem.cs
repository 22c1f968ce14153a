using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <content>Type system definitions: not executable, but their directives and type references are checked.</content>
internal sealed partial class DocumentTraversal
{
    private void VisitTypeSystem(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode d:
                VisitSchema(d, d.Directives, d.OperationTypes);
                break;
            case SchemaExtensionNode d:
                VisitSchema(d, d.Directives, d.OperationTypes);
                break;
            case DirectiveDefinitionNode d:
                VisitInputValues(d.Arguments, DirectiveLocations.ArgumentDefinition);
                break;
            case TypeDefinitionNode d:
                Apply(d, d.Directives, DirectiveLocations.Of(d.Kind));
                break;
            case TypeExtensionNode d:
                Apply(d, d.Directives, DirectiveLocations.Of(d.Kind));
                break;
        }

        VisitMembers(definition);
    }

    private void VisitMembers(DefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode d:
                VisitFields(d.Interfaces, d.Fields);
                break;
            case ObjectTypeExtensionNode d:
                VisitFields(d.Interfaces, d.Fields);
                break;
            case InterfaceTypeDefinitionNode d:
                VisitFields(d.Interfaces, d.Fields);
                break;
            case InterfaceTypeExtensionNode d:
                VisitFields(d.Interfaces, d.Fields);
                break;
            case UnionTypeDefinitionNode d:
                VisitTypes(d.Types);
                break;
            case UnionTypeExtensionNode d:
                VisitTypes(d.Types);
                break;
            case EnumTypeDefinitionNode d:
                VisitEnumValues(d.Values);
                break;
            case EnumTypeExtensionNode d:
                VisitEnumValues(d.Values);
                break;
            case InputObjectTypeDefinitionNode d:
                VisitInputValues(d.Fields, DirectiveLocations.InputFieldDefinition);
                break;
            case InputObjectTypeExtensionNode d:
                VisitInputValues(d.Fields, DirectiveLocations.InputFieldDefinition);
                break;
        }
    }

    private void VisitSchema(
        SyntaxNode node,
        ImmutableArray<DirectiveNode> directives,
        ImmutableArray<OperationTypeDefinitionNode> operations)
    {
        Apply(node, directives, DirectiveLocations.Schema);
        foreach (var operation in operations)
        {
            VisitType(operation.Type, typeSystem: true);
        }
    }

    private void VisitFields(ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<FieldDefinitionNode> fields)
    {
        VisitTypes(interfaces);
        foreach (var field in fields)
        {
            if (on.Stopped) return;
            Tell(on.EnterTypeSystem, field, field.Directives);
            VisitInputValues(field.Arguments, DirectiveLocations.ArgumentDefinition);
            VisitType(field.Type, typeSystem: true);
            VisitDirectives(field.Directives, DirectiveLocations.FieldDefinition);
        }
    }

    private void VisitInputValues(ImmutableArray<InputValueDefinitionNode> values, string location)
    {
        foreach (var value in values)
        {
            if (on.Stopped) return;
            Tell(on.EnterTypeSystem, value, value.Directives);
            VisitType(value.Type, typeSystem: true);
            if (value.DefaultValue is { } literal) VisitValue(literal);
            VisitDirectives(value.Directives, location);
        }
    }

    private void VisitEnumValues(ImmutableArray<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            Apply(value, value.Directives, DirectiveLocations.EnumValue);
        }
    }

    private void VisitTypes(ImmutableArray<NamedTypeNode> references)
    {
        foreach (var reference in references)
        {
            VisitType(reference, typeSystem: true);
        }
    }

    private void Apply(SyntaxNode node, ImmutableArray<DirectiveNode> directives, string location)
    {
        Tell(on.EnterTypeSystem, node, directives);
        VisitDirectives(directives, location);
    }
}
