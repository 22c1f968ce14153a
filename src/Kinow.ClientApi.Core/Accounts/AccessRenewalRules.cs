using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What the owner of a subscription may change of its renewal.</summary>
public static class AccessRenewalRules
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxMessage = 1_000;

    /// <summary>An access of an account that can be seen: not one that is gone, nor one that has no number yet.</summary>
    /// <returns>Null when the account has none with this id, or not any more.</returns>
    public static ProductAccess? Find(User user, long id, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(user);
        return id <= 0 ? null : user.Accesses.FirstOrDefault(access => access.Id == id && access.IsActiveAt(instant));
    }

    /// <summary>
    /// Whether an app store renews an access. Nobody else charges for it then, and its owner changes its renewal there.
    /// </summary>
    public static bool IsRenewedByStore(ProductAccess access)
    {
        ArgumentNullException.ThrowIfNull(access);
        return AppStoreNames.Find(access.Gateway) is not null;
    }

    /// <summary>Whether an access can renew itself here: a subscription with an end that no app store renews.</summary>
    public static bool CanRenew(ProductAccess access) =>
        access is { Type: Catalog.ProductType.Svod, DateExp: not null, Gateway: not null } && !IsRenewedByStore(access);

    /// <summary>Whether the renewal of an access can be changed to another offer: it has one.</summary>
    public static bool CanSwitch(ProductAccess access) => CanRenew(access) && access.Recurring;
}
