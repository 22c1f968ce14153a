using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fields exist on the type that they are selected on (specification section 5.3.1).</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(FieldsOnCorrectType);

    public override void Subscribe(RuleListeners on) => on.EnterField.Add(Check);

    private void Check(FieldNode field)
    {
        if (Types.ParentType is not { } parent || Types.Field is not null) return;
        var name = field.Name.Value;
        Report($"Cannot query field \"{name}\" on type \"{parent.Name}\".{Suggestion(parent, name)}", field);
    }

    private string Suggestion(CompositeType parent, string field)
    {
        if (!Context.MaySuggest) return "";
        var types = parent is ObjectType ? [] : TypesWith(parent, field);
        if (types.Length > 0) return Suggestions.Question(types, "to use an inline fragment on");
        return parent is FieldsType fields ? Context.Suggest(field, fields.Fields.Select(f => f.Name)) : "";
    }

    // Types that have the field come by how many possible types they stand for, supertypes first.
    private string[] TypesWith(CompositeType parent, string field)
    {
        var uses = new Dictionary<FieldsType, int>();
        foreach (var possible in Context.Schema.PossibleTypes(parent).Where(p => p.FindField(field) is not null))
        {
            uses[possible] = 1;
            foreach (var contract in possible.Interfaces.Where(i => i.FindField(field) is not null))
            {
                uses[contract] = uses.GetValueOrDefault(contract) + 1;
            }
        }

        // The order is not total; insertion sort makes the result deterministic.
        var sorted = new List<FieldsType>();
        foreach (var type in uses.Keys)
        {
            var place = sorted.BinarySearch(type, Comparer<FieldsType>.Create(Compare));
            sorted.Insert(place < 0 ? ~place : place, type);
        }

        return [.. sorted.Select(t => t.Name)];

        int Compare(FieldsType a, FieldsType b)
        {
            if (uses[a] != uses[b]) return uses[b] - uses[a];
            if (TypeRelations.Includes(a, b)) return -1;
            return TypeRelations.Includes(b, a) ? 1 : NaturalOrder.Instance.Compare(a.Name, b.Name);
        }
    }
}
