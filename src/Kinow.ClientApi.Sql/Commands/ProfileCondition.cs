using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// What is written for a profile is written only while the account has it. The first one is always there, and zero in rows.
/// </summary>
internal static class ProfileCondition
{
    /// <summary>Whether the account has the profile.</summary>
    internal const string IsThere =
        "(@IsFirst OR EXISTS (SELECT 1 FROM customer_profile p WHERE p.id = @ProfileId AND p.customer_id = @AccountId))";

    /// <summary>Adds the arguments of a profile.</summary>
    /// <param name="profile">The profile; null for the first.</param>
    internal static void AddTo(SqlArguments values, Guid? profile)
    {
        values["ProfileId"] = profile ?? Guid.Empty;
        values["IsFirst"] = profile is null;
    }
}
