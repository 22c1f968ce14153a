namespace Kinow.GraphQL.Generator.Model;

/// <summary>The class that states the bindings, with all that the generator needs to know of the C# types it names.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>; generated types have the same.</param>
/// <param name="Defect">Why the class cannot be completed; <c>null</c> when it can.</param>
/// <param name="Context">Qualified name of the request context.</param>
/// <param name="Leaves">Methods that write leaves.</param>
/// <param name="Bindings">Explicit bindings.</param>
/// <param name="Generics">Bindings of types whose names end alike.</param>
/// <param name="Candidates">The types of the bound namespaces, in binding order.</param>
internal sealed record ContractClass(
    string Namespace,
    string Name,
    string Access,
    string? Defect,
    string Context,
    EquatableArray<LeafMethod> Leaves,
    EquatableArray<TypeBinding> Bindings,
    EquatableArray<GenericBinding> Generics,
    EquatableArray<CSharpType> Candidates)
{
    /// <summary>The class's name without <c>Contract</c> at its end.</summary>
    public string Stem => Name.Length > 8 && Name.EndsWith("Contract", StringComparison.Ordinal) ? Name[..^8] : Name;

    /// <summary>The qualified name of a type generated beside the class.</summary>
    public string Qualify(string name) => Namespace.Length == 0 ? $"global::{name}" : $"global::{Namespace}.{name}";

    public TypeBinding? BindingOf(string contractType) => Bindings.FirstOrDefault(b => b.ContractType == contractType);
}
