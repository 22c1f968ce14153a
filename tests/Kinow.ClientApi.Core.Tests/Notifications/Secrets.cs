namespace Kinow.ClientApi.Core.Tests.Notifications;

internal static class Secrets
{
    /// <summary>A secret of 24 equal bytes.</summary>
    public static string Make(byte filling) => "whsec_" + Convert.ToBase64String([.. Enumerable.Repeat(filling, 24)]);
}
