namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>A document cannot be understood.</summary>
/// <param name="line">The line, from 1; 0 where lines mean nothing.</param>
/// <param name="problem">What is wrong, in a sentence.</param>
public sealed class LayoutFormatException(int line, string problem) : FormatException(line > 0 ? $"Line {line}: {problem}" : problem);
