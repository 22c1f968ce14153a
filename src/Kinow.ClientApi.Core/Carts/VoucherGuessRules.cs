namespace Kinow.ClientApi.Core.Carts;

/// <summary>How many codes of vouchers may be tried that are good for nothing.</summary>
public static class VoucherGuessRules
{
    /// <summary>Codes of one account, or of one anonymous session, in a window.</summary>
    public const int MostOfAccount = 20;

    /// <summary>Codes from one network address in a window. It may be that of a whole mobile network.</summary>
    public const int MostOfAddress = 300;

    /// <summary>How long they are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
}
