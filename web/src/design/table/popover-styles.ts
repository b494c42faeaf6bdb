import "@mantine/core/styles/Popover.layer.css";
import "@mantine/core/styles/Checkbox.layer.css";
