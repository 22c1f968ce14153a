namespace Kinow.GraphQL.Generator.Model;

/// <summary>What one <see cref="BindAttribute"/> says.</summary>
internal sealed record TypeBinding(
    string ContractType,
    CSharpType Type,
    EquatableArray<string> Computed,
    EquatableArray<string> Batched,
    EquatableArray<string> Properties);
