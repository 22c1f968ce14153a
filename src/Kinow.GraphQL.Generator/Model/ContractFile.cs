namespace Kinow.GraphQL.Generator;

/// <summary>One file of the contract.</summary>
internal sealed record ContractFile(string Path, string Text);
