using System.Collections.Immutable;
using System.Text;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>One response field of a selection, with everything decided that does not depend on the request.</summary>
public sealed class FieldPlan
{
    private readonly SelectionPlan?[] byObject;

    internal FieldPlan(OutputField field, ObjectType owner, ImmutableArray<FieldNode> nodes, string responseName, int objectCount)
    {
        Field = field;
        Index = field.Index;
        Owner = owner;
        Nodes = nodes;
        ResponseName = responseName;
        Key = Encoding.UTF8.GetBytes($",\"{responseName}\":");
        IsNonNull = field.Type.IsNonNull;
        ItemIsNonNull = field.Type.Nullable is ListType { Item.IsNonNull: true };
        byObject = field.Type.Named is CompositeType and not ObjectType ? new SelectionPlan?[objectCount] : [];
    }

    /// <summary>The field of the schema. For a field selected through an interface, that of the concrete type.</summary>
    public OutputField Field { get; }

    /// <summary>The concrete type that the field is read from.</summary>
    public ObjectType Owner { get; }

    /// <summary><see cref="OutputField.Index"/>, kept here because generated code switches on it.</summary>
    public int Index { get; }

    /// <summary>The places of the document that ask for this field; merged, never empty.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    /// <summary>The name in the response: the alias, or the field's name.</summary>
    public string ResponseName { get; }

    /// <summary>Whether a <c>null</c> value is an error that propagates.</summary>
    public bool IsNonNull { get; }

    /// <summary>Whether the field is a list whose items may not be <c>null</c>.</summary>
    public bool ItemIsNonNull { get; }

    /// <summary>How the field gets its value.</summary>
    public FieldKind Kind { get; internal init; }

    /// <summary>What is selected below, when the field's type is an object type; <c>null</c> for leaves and abstract types.</summary>
    public SelectionPlan? Selection { get; internal set; }

    /// <summary>Whether something below this field is resolved in batches.</summary>
    public bool HasBatchBelow { get; internal set; }

    /// <summary>The comma, the response name and the colon, ready to be copied.</summary>
    internal byte[] Key { get; }

    /// <summary>Number of the field among those of the plan that keep something between the phases; −1 for those that do not.</summary>
    internal int Slot { get; set; } = -1;

    /// <summary>Number of the arguments among those that depend on variables; −1 when they are constant.</summary>
    internal int ArgumentSlot { get; init; } = -1;

    /// <summary>The arguments when no variable is involved, as the binding made them; <c>null</c> when the field takes none.</summary>
    internal object? ConstantArguments { get; init; }

    /// <summary>The same arguments as coerced; the cost depends on them.</summary>
    internal InputValues? ConstantValues { get; init; }

    /// <summary>What made constant arguments unusable; <c>null</c> when they are fine.</summary>
    internal Exception? ArgumentError { get; init; }

    /// <summary>Whether each request decides if this field may be answered: its arguments may be wrong, or it needs a session.</summary>
    internal bool IsGuarded { get; init; }

    /// <summary>The session that <c>@auth</c> asks for; <c>null</c> when the field is open.</summary>
    public string? RequiredSession { get; internal init; }

    /// <summary>How abstract values find their type; <c>null</c> unless the field's type is an interface or union.</summary>
    internal Func<object, int>? ResolveType { get; init; }

    /// <summary>What the field costs and how many items it may bring.</summary>
    internal FieldCost Cost { get; init; } = FieldCost.Free;

    /// <summary>What is selected below for one concrete type; <c>null</c> when that type is not possible here.</summary>
    /// <param name="objectIndex">The type's <see cref="ObjectType.ObjectIndex"/>.</param>
    public SelectionPlan? SelectionFor(int objectIndex) => Selection ?? (objectIndex >= 0 ? byObject[objectIndex] : null);

    /// <summary>All selections below, one for each possible concrete type.</summary>
    public IEnumerable<SelectionPlan> Selections => Selection is not null ? [Selection] : byObject.OfType<SelectionPlan>();

    /// <summary>Finds what is selected for a value by its concrete type.</summary>
    /// <exception cref="InvalidOperationException">The value's type is not one that the field may return.</exception>
    internal SelectionPlan Select(object value) =>
        Selection ?? SelectionFor(ResolveType!(value))
        ?? throw new InvalidOperationException($"{Field} returned a {value.GetType()}, which is not a possible type of {Field.Type}.");

    internal void SetSelection(ObjectType type, SelectionPlan plan) => byObject[type.ObjectIndex] = plan;

    /// <inheritdoc/>
    public override string ToString() => $"{Owner.Name}.{Field.Name} as {ResponseName}";
}
