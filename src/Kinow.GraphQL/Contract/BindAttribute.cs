namespace Kinow.GraphQL;

/// <summary>Binds a type of the contract to a C# type.</summary>
/// <param name="contractType">The name of the object, interface, union, enum or scalar.</param>
/// <param name="type">The C# type of its values.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BindAttribute(string contractType, Type type) : Attribute
{
    /// <summary>The name of the type in the contract.</summary>
    public string ContractType { get; } = contractType;

    /// <summary>The C# type of its values.</summary>
    public Type Type { get; } = type;

    /// <summary>Fields that a synchronous method of the resolver answers for one parent, without I/O.</summary>
    public string[] Computed { get; set; } = [];

    /// <summary>Fields that are resolved in batches although the C# type has a property of that name.</summary>
    public string[] Batched { get; set; } = [];

    /// <summary>Fields that are read from a property although they take arguments.</summary>
    public string[] Properties { get; set; } = [];
}
