namespace Kinow.GraphQL;

/// <summary>
/// Binds every type of the contract that has no <see cref="BindAttribute"/> to the type of the same name in a namespace; letter case and
/// underscores do not matter. With several namespaces the first that has such a type wins.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BindNamespaceAttribute(string name) : Attribute
{
    /// <summary>The namespace.</summary>
    public string Name { get; } = name;
}
