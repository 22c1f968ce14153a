using Kinow.EndToEnd.Tests.Real;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The sample app on real servers, where the operator can switch its build off while it is used.</summary>
public sealed class RealSampleTests : IClassFixture<SampleBuild>
{
    [SampleFact(Server.OpenSearch, Server.MySql, Server.Sqs, Browser = true)]
    public async Task Somebody_lives_their_whole_life_in_it()
    {
        await using var system = await RealSystem.PrepareAsync(products: 300);
        await system.StartAsync();
        string[] operate = ["node", "sample/operator.mjs", ProgramProcess.FileOf("Kinow.ClientApi.Admin", "kinow-admin")];
        var output = await NodeScript.RunInAsync(
            Repository.Node,
            "node",
            ["sample/life.mjs", system.GraphQL.GetLeftPart(UriPartial.Authority), "ada@example.com", .. operate],
            system.Variables);
        Assert.Equal("ok", output.Trim());
    }
}
