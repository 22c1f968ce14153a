using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers when a device can be removed. Devices are those of the account that the request is signed in to.</summary>
internal sealed class DeviceResolver(CatalogReader catalog) : IDeviceResolver
{
    public async ValueTask RemovableFromAsync(Batch<Device, DateTimeOffset?> batch, ClientApiRequest context)
    {
        if (await context.GetUserAsync() is not { } user) return;
        var settings = await catalog.SettingsAsync(context);
        var from = DeviceRules.RemovableFrom(user, settings.Devices, context.Audience.Instant);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, from);
    }
}
