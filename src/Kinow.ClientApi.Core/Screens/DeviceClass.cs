namespace Kinow.ClientApi.Core.Screens;

/// <summary>Classes of devices that screens are laid out for.</summary>
public enum DeviceClass
{
    /// <summary>Phones.</summary>
    Phone,

    /// <summary>Tablets.</summary>
    Tablet,

    /// <summary>Televisions, and what is connected to them.</summary>
    Television,

    /// <summary>Browsers on computers.</summary>
    Computer,
}
