using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>Which devices apps run on.</summary>
public static class DeviceClasses
{
    /// <summary>The class that a platform tells. Apps of phones and tablets are one build: tablets have to say what they are.</summary>
    public static DeviceClass Of(AppPlatform platform) => platform switch
    {
        AppPlatform.Ios or AppPlatform.Android => DeviceClass.Phone,
        AppPlatform.Web => DeviceClass.Computer,
        _ => DeviceClass.Television,
    };
}
