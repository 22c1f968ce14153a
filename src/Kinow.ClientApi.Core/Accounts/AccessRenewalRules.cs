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

    /// <summary>Whether an access can renew itself: a subscription with an end.</summary>
    public static bool CanRenew(ProductAccess access) =>
        access is { Type: Catalog.ProductType.Svod, DateExp: not null, Gateway: not null };

    /// <summary>Whether the renewal of an access can be changed to another offer: it has one.</summary>
    public static bool CanSwitch(ProductAccess access) => CanRenew(access) && access.Recurring;
}
