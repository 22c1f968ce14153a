using Kinow.ClientApi.Admin.Progress;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Admin.Tests.Progress;

/// <summary>Where there is no terminal, long work says a line now and then, and one when it is done.</summary>
public sealed class PlainStagesTests
{
    [Fact]
    public void Lines_come_every_few_seconds_and_once_at_the_end()
    {
        var output = new StringWriter { NewLine = "\n" };
        var time = new FakeTimeProvider();
        var stage = new PlainStages(output, time).Start("products", 10_000);

        for (var second = 0; second < 12; second++)
        {
            stage.Report(second * 100);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        stage.Report(10_000);
        stage.Report(10_000);

        Assert.Equal(
            "products: 500 of 10,000, 5.0 s\nproducts: 1,000 of 10,000, 10.0 s\nproducts: 10,000 of 10,000, 12.0 s\n", output.ToString());
    }
}
