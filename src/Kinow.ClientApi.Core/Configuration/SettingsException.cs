namespace Kinow.ClientApi.Core.Configuration;

/// <summary>A variable of the environment is missing or cannot be used. The message names the variable and never holds its value.</summary>
/// <param name="message">What is wrong with which variable.</param>
public sealed class SettingsException(string message) : Exception(message);
