namespace Kinow.ClientApi.Core.Apps;

/// <summary>What an app runs on.</summary>
public enum AppPlatform
{
    /// <summary>Phones and tablets of Apple.</summary>
    Ios,

    /// <summary>Apple TV.</summary>
    Tvos,

    /// <summary>Phones and tablets with Android.</summary>
    Android,

    /// <summary>Televisions and boxes with Android.</summary>
    AndroidTv,

    /// <summary>Fire TV.</summary>
    FireTv,

    /// <summary>Televisions of Samsung.</summary>
    Tizen,

    /// <summary>Televisions of LG.</summary>
    Webos,

    /// <summary>Roku.</summary>
    Roku,

    /// <summary>Set-top boxes of operators.</summary>
    Stb,

    /// <summary>Browsers.</summary>
    Web,
}
