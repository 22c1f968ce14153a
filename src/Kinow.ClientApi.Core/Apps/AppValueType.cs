namespace Kinow.ClientApi.Core.Apps;

/// <summary>What a value of an app is.</summary>
public enum AppValueType
{
    /// <summary>True or false: a switch of a feature.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A number.</summary>
    Float,

    /// <summary>A text.</summary>
    String,
}
