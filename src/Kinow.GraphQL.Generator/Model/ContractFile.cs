namespace Kinow.GraphQL.Generator.Model;

/// <summary>One file of the contract.</summary>
internal sealed record ContractFile(string Path, string Text);
