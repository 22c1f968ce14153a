using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Watching;

/// <summary>Finds the access that a viewing uses up, if it does; most accounts have none that can be used up.</summary>
internal sealed class LimitedAccess(ViewerAccess access)
{
    /// <summary>Whether the account has anything that viewings of a product may use up.</summary>
    public static bool MayBeUsed(User user, long productId) =>
        user.Accesses.Any(held => held.IsLimited && held.ProductId == productId);

    /// <summary>The access that a viewing at an instant counts for; null for none.</summary>
    public async ValueTask<ProductAccess?> FindAsync(User user, Video video, DateTimeOffset date, ClientApiRequest request)
    {
        if (!MayBeUsed(user, video.ProductId)) return null;
        var id = (await access.AtAsync(video, date, request)).LimitedAccessId;
        return user.Accesses.FirstOrDefault(held => held.Id == id);
    }
}
