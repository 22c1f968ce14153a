using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Billing;

/// <summary>Finds the accesses that mutations name. Somebody else's are not there.</summary>
internal static class AccessReader
{
    /// <exception cref="GraphQLException">The account has no such access; the code is ACCESS_NOT_FOUND.</exception>
    public static ProductAccess Find(User user, string id, DateTimeOffset instant) =>
        Find(user, WholeNumber.TryParseId(id, out var number) ? number : 0, instant);

    /// <param name="id">A number of the contract, which may be no whole one.</param>
    /// <exception cref="GraphQLException">The account has no such access; the code is ACCESS_NOT_FOUND.</exception>
    public static ProductAccess Find(User user, double id, DateTimeOffset instant) => Find(user, ToId(id), instant);

    /// <summary>The id that a number of the contract is; 0 for none.</summary>
    public static long ToId(double number) => number is > 0 and < 9_007_199_254_740_992 && double.IsInteger(number) ? (long)number : 0;

    private static ProductAccess Find(User user, long id, DateTimeOffset instant) => AccessRenewalRules.Find(user, id, instant)
        ?? throw new GraphQLException("The account has no such access.", OrderErrorCodes.AccessNotFound);
}
