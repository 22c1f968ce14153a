using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Finds bindings that cannot work.</summary>
internal sealed class BindingChecker(
    ContractClass contract, Schema schema, TypeTable types, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
{
    public void Check()
    {
        foreach (var binding in contract.Bindings)
        {
            CheckBinding(binding);
        }

        foreach (var type in schema.Types.Where(t => !t.IsIntrospection))
        {
            switch (type)
            {
                case ObjectType when types.Find(type) is null && !types.IsRoot(type):
                    Add(
                        Rules.NoCSharpType,
                        type.Name,
                        $"{type.Name} has no C# type: "
                        + $"state one with [Bind(\"{type.Name}\", typeof(…))] or name one alike in a bound namespace");
                    break;
                case EnumType named when types.Find(type) is { } bound:
                    CheckMembers(named, bound);
                    break;
                case CompositeType composite and not ObjectType when Abstracts.IsReturned(schema, composite):
                    CheckPossibleTypes(composite);
                    break;
                default:
                    break;
            }
        }
    }

    private void CheckBinding(TypeBinding binding)
    {
        if (schema.FindType(binding.ContractType) is not { IsIntrospection: false } type)
        {
            problems.Add(new(Rules.UnknownContractType, $"The contract has no type {binding.ContractType}", null));
            return;
        }

        if (!TypeTable.IsFit(type, binding.Type))
        {
            problems.Add(new(
                Rules.WrongKind,
                $"{type.Name} cannot be bound to {binding.Type.FullName}, which is not the right kind of type for it",
                null));
        }

        foreach (var name in binding.Computed.Concat(binding.Batched).Concat(binding.Properties))
        {
            if (type is not ObjectType owner || owner.FindField(name) is null)
            {
                problems.Add(new(Rules.UnknownField, $"{type.Name} has no field {name} that could be bound", null));
            }
        }
    }

    private void CheckMembers(EnumType type, CSharpType bound)
    {
        foreach (var value in type.Values.Where(v => EnumMembers.Find(bound, v) is null))
        {
            var name = $"{type.Name}.{value.Name}";
            Add(Rules.EnumMismatch, name, $"{bound.FullName} has no member {Names.Pascal(value.Name)} for {name}");
        }

        foreach (var member in bound.Members.Where(m => !type.Values.Any(v => EnumMembers.Find(bound, v) == m)))
        {
            Add(Rules.EnumMismatch, type.Name, $"{type.Name} has no value for {bound.FullName}.{member}");
        }
    }

    private void CheckPossibleTypes(CompositeType type)
    {
        var bound = schema.PossibleTypes(type).Where(p => types.Find(p) is not null);
        foreach (var same in bound.GroupBy(p => types.Find(p)!.FullName, StringComparer.Ordinal))
        {
            if (same.Count() > 1)
            {
                var names = string.Join(" and ", same.Select(p => p.Name));
                Add(
                    Rules.AmbiguousAbstract,
                    type.Name,
                    $"{names} are bound to the same {same.Key}, so that values of {type.Name} cannot be told apart");
            }
        }
    }

    private void Add(string rule, string name, string message) => problems.Add(new(rule, message, places.Of(name)));
}
