using Kinow.EndToEnd.Tests.Real;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The sample app on real servers, where an operator can switch its build off, and change what it shows, while it is used.</summary>
public sealed class RealSampleTests : IClassFixture<SampleBuild>
{
    [SampleFact(Server.OpenSearch, Server.MySql, Server.Sqs, Browser = true)]
    public async Task Somebody_lives_their_whole_life_in_it() => Assert.Equal("ok", await RunAsync("sample/life.mjs", "ada@example.com"));

    [SampleFact(Server.OpenSearch, Server.MySql, Server.Sqs, Browser = true)]
    public async Task What_an_operator_changes_shows_on_screens_that_are_open() => Assert.Equal("ok", await RunAsync("sample/live.mjs"));

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        await using var system = await RealSystem.PrepareAsync(products: 300);
        await system.StartAsync();
        string[] operate = ["node", "sample/operator.mjs", ProgramProcess.FileOf("Kinow.ClientApi.Admin", "kinow-admin")];
        var output = await NodeScript.RunInAsync(
            Repository.Node,
            "node",
            [script, system.GraphQL.GetLeftPart(UriPartial.Authority), .. arguments, .. operate],
            system.Variables);
        return output.Trim();
    }
}
