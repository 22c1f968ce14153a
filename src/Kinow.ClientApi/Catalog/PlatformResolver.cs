using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what the country of a request may do.</summary>
internal sealed class PlatformResolver(CatalogReader catalog) : IPlatformResolver
{
    public async ValueTask AccessAsync(Batch<PlatformInfo, PlatformAccess> batch, ClientApiRequest context)
    {
        var settings = await catalog.SettingsAsync(context);
        var code = context.Audience.Country;
        var country = settings.Countries.FirstOrDefault(c => c.Code == code);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, new(batch[i].CanAccess(code), batch[i].CanBuy(code), country));
        }
    }
}
