namespace Kinow.ClientApi.Local.Pictures;

/// <summary>How large a picture is, in pixels.</summary>
internal readonly record struct PictureSize(int Width, int Height);
