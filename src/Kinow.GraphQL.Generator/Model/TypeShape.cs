namespace Kinow.GraphQL.Generator.Model;

/// <summary>What the generator has to know of a C# type to write its values.</summary>
internal enum TypeShape
{
    /// <summary>A value type without meaning for GraphQL.</summary>
    OtherValue,

    /// <summary>A class, record, interface or <c>object</c>.</summary>
    Reference,

    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Instant,
    Enum,
    ImmutableArray,
    Array,
    ReadOnlyList,

    /// <summary>A type that does not exist before generation.</summary>
    Unresolved,
}
