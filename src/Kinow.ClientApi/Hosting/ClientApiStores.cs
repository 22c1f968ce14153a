using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Configuration;

using Microsoft.AspNetCore.Builder;

namespace Kinow.ClientApi.Hosting;

/// <summary>The stores of the service, as the environment says.</summary>
internal static class ClientApiStores
{
    /// <summary>The variable that chooses between <c>generated</c>, a catalogue in memory to try a deployment with, and <c>real</c>, the stores on servers, which is also what counts when it is not given.</summary>
    public const string Variable = "KINOW_STORES";

    private const int Products = 300;

    /// <summary>Registers the stores.</summary>
    /// <param name="builder">The application.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static void Add(WebApplicationBuilder builder)
    {
        var choice = Environment.GetEnvironmentVariable(Variable);
        if (choice is null or "" or "real")
        {
            builder.Services.AddRealStores(RealStoreOptions.FromEnvironment());
            return;
        }

        if (choice != "generated") throw new SettingsException($"{Variable} is real or generated.");

        // The same in every container of a day.
        var today = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero);
        builder.Services.AddGeneratedStores(seed: 1, Products, today);
    }
}
