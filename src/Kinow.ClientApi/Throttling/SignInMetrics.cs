using System.Diagnostics.Metrics;

namespace Kinow.ClientApi.Throttling;

/// <summary>Sign-ins and sign-ups that failed, by why. No tag tells an account or an address.</summary>
internal static class SignInMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Kinow.ClientApi";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("kinow.signin.failures", "{attempt}", "Sign-ins and sign-ups that failed, by why.");

    /// <summary>The address or the password is wrong.</summary>
    public static void OnWrongCredentials() => Count("wrong_credentials");

    /// <summary>The PIN of a profile is wrong.</summary>
    public static void OnWrongPin() => Count("wrong_pin");

    /// <summary>The address of a sign-up belongs to an account.</summary>
    public static void OnAddressTaken() => Count("address_taken");

    /// <summary>Too many attempts on one account.</summary>
    public static void OnAccountLimited() => Count("account_limited");

    /// <summary>Too many attempts from one network address.</summary>
    public static void OnAddressLimited() => Count("address_limited");

    /// <summary>Too much to hash.</summary>
    public static void OnOverload() => Count("overload");

    private static void Count(string reason) => Failures.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
