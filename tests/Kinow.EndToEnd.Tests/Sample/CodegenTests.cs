namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>What the tools of app teams make of the contract and the operations is good.</summary>
public sealed class CodegenTests
{
    [SampleFact]
    public async Task What_GraphQL_Code_Generator_makes_of_all_registered_operations_compiles() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("sample/codegen.mjs", Repository.Approved, Path.GetDirectoryName(Repository.Manifest)!)).Trim());
}
