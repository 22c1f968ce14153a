using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Fields and fragments.</summary>
internal sealed partial class DocumentWriter
{
    private void Selections(CompositeType type, int depth)
    {
        text.Append('{').Append(Break());
        var count = type == schema.SubscriptionType ? 1 : random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            if (type != schema.SubscriptionType && depth > 0 && Chance(18)) Fragment(type, depth - 1);
            else Field(type, depth);
            text.Append(Break());
        }

        text.Append('}');
    }

    private void Field(CompositeType type, int depth)
    {
        budget--;
        var candidates = type is FieldsType owner ? owner.Fields.Where(f => depth > 0 || f.Type.Named.IsLeaf).ToArray() : [];
        if (budget < 0) candidates = [.. candidates.Where(f => f.Type.Named.IsLeaf)];
        if (candidates.Length == 0 || Chance(4))
        {
            text.Append("__typename");
            return;
        }

        var field = Pick(candidates);
        if (Chance(field.Arguments.Length > 0 ? 70 : 10)) text.Append($"a{aliasCount++}: ");
        text.Append(field.Name);
        Arguments(field.Arguments);
        Directives("FIELD");
        if (field.Type.Named is CompositeType below)
        {
            text.Append(' ');
            Selections(below, depth - 1);
        }
    }

    private void Fragment(CompositeType type, int depth)
    {
        budget--;
        var condition = Chance(40)
            ? type
            : Pick([.. schema.Types.OfType<CompositeType>().Where(t => !t.IsIntrospection && Overlaps(type, t))]);
        text.Append("...");
        if (Chance(40))
        {
            var name = $"F{fragmentCount++}";
            text.Append(name);
            Directives("FRAGMENT_SPREAD");
            fragments.Enqueue(new(name, condition));
            return;
        }

        if (condition != type || Chance(50)) text.Append($" on {condition.Name}");
        Directives("INLINE_FRAGMENT");
        text.Append(' ');
        Selections(condition, depth);
    }

    private bool Overlaps(CompositeType a, CompositeType b) => schema.PossibleTypes(a).Intersect(schema.PossibleTypes(b)).Any();

    private void Directives(string place)
    {
        if (!Chance(10)) return;
        if (Chance(70))
        {
            text.Append(Chance(50) ? " @skip" : " @include").Append("(if: ").Append(Chance(40) ? BooleanVariable() : Chance(50) ? "true" : "false").Append(
                ')');
            return;
        }

        var directive = schema.Directives.FirstOrDefault(d => d.Locations.Contains(place) && d.Name is not ("skip" or "include"));
        if (directive is null) return;
        text.Append(" @").Append(directive.Name);
        Arguments(directive.Arguments);
    }

    private void Arguments(IReadOnlyList<InputValue> arguments)
    {
        var given = arguments.Where(a => a.IsRequired || Chance(45)).ToArray();
        if (given.Length == 0) return;
        random.Shuffle(given);
        text.Append('(');
        for (var i = 0; i < given.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(given[i].Name).Append(": ").Append(Value(given[i].Type, 3, given[i].IsRequired));
        }

        text.Append(')');
    }
}
