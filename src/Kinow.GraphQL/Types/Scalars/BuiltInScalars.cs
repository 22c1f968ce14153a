namespace Kinow.GraphQL.Types;

/// <summary>How the built-in scalars are read and written (specification section 3.5).</summary>
internal static class BuiltInScalars
{
    /// <summary>Whole numbers of 32 bits; coerced to <see cref="int"/>.</summary>
    public static ScalarCoercion Int { get; } = new IntCoercion();

    /// <summary>Finite numbers of double precision, whole numbers included; coerced to <see cref="double"/>.</summary>
    public static ScalarCoercion Float { get; } = new FloatCoercion();

    /// <summary>Strings alone; coerced to <see cref="string"/>.</summary>
    public static ScalarCoercion String { get; } = new StringCoercion();

    /// <summary><c>true</c> and <c>false</c> alone; coerced to <see cref="bool"/>.</summary>
    public static ScalarCoercion Boolean { get; } = new BooleanCoercion();

    /// <summary>Strings and whole numbers; coerced to <see cref="string"/>.</summary>
    public static ScalarCoercion Id { get; } = new IdCoercion();

    /// <summary>Every value; see <see cref="AnyScalarCoercion"/>.</summary>
    public static ScalarCoercion Any { get; } = new AnyScalarCoercion();

    /// <summary>The coercion of a built-in scalar; <c>null</c> for other names.</summary>
    internal static ScalarCoercion? Find(string name) => name switch
    {
        "Int" => Int,
        "Float" => Float,
        "String" => String,
        "Boolean" => Boolean,
        "ID" => Id,
        _ => null,
    };
}
