namespace Kinow.GraphQL.AspNetCore.Tests.Serving;

/// <summary>Waits for what a server does after its answer has left.</summary>
internal static class Eventually
{
    public static async Task HoldsAsync(Func<bool> condition)
    {
        for (var i = 0; i < 3_000 && !condition(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(condition());
    }
}
